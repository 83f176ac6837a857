import { fold } from '../../utils/text.js';

const MAX = 255;

/** By what a shopper is found: the folded name, and the same with the last name first. */
export function nameKeys({ firstName, lastName }: { firstName: string; lastName: string }) {
  return {
    nameKey: fold(`${firstName} ${lastName}`).slice(0, MAX),
    surnameKey: fold(`${lastName} ${firstName}`).slice(0, MAX),
  };
}
