import { useCan } from '../framework/use-can';
import { type Place, places } from './places';

/** The places that who is signed in may see. */
export function usePlaces(): Place[] {
  const can = useCan();
  return places.filter(({ permission }) => !permission || can(permission));
}
