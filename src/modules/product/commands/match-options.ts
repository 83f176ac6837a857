import { type FieldError, validationFailed } from '../../../platform/errors/index.js';
import { newId } from '../../../platform/ids.js';
import { fold } from '../../../utils/text.js';

/** An option as somebody asks for it: known by its id, else by its name, else new. The same goes for its values. */
export interface GivenOption {
  id?: string | undefined;
  name: string;
  values: { id?: string | undefined; value: string }[];
}

export interface KnownOption {
  id: string;
  name: string;
  values: { id: string; value: string }[];
}

export interface PlannedOption {
  id: string;
  name: string;
  isNew: boolean;
  values: { id: string; value: string; isNew: boolean }[];
  /** All values that it had before, also those that are taken out. */
  knownValueIds: Set<string>;
}

export interface Asked {
  current: KnownOption[];
  wanted: GivenOption[];
}

/** Finds out which options and values are meant by those that are asked for. Throws `validation_failed`. */
export function matchOptions({ current, wanted }: Asked): PlannedOption[] {
  const errors: FieldError[] = [];
  const known = matched(
    current.map(({ id, name }) => ({ id, text: name })),
    wanted.map(({ id, name }) => ({ id, text: name })),
    (at) => errors.push({ path: `options.${at}.id`, message: 'is no option of this product, or occurs twice' }),
  );
  const options = wanted.map(({ name, values }, index): PlannedOption => {
    const option = current.find(({ id }) => id === known[index]);
    const before = option?.values ?? [];
    const valueIds = matched(
      before.map(({ id, value }) => ({ id, text: value })),
      values.map(({ id, value }) => ({ id, text: value })),
      (at) => errors.push({ path: `options.${index}.values.${at}.id`, message: 'is no value of it, or occurs twice' }),
    );
    return {
      id: option?.id ?? newId('opt'),
      name,
      isNew: !option,
      values: values.map(({ value }, at) => ({ id: valueIds[at] ?? newId('optv'), value, isNew: !valueIds[at] })),
      knownValueIds: new Set(before.map(({ id }) => id)),
    };
  });
  if (errors.length > 0) throw validationFailed({ errors });
  return options;
}

interface Text {
  id?: string | undefined;
  text: string;
}

/** For each of the wanted the id of the known one that it is, by id before by text; undefined for what is new. */
function matched(known: Text[], wanted: Text[], reportUnknown: (at: number) => void): (string | undefined)[] {
  const free = new Map(known.map(({ id, text }) => [id, fold(text)]));
  const ids = wanted.map(({ id }, at) => {
    if (id !== undefined && !free.delete(id)) reportUnknown(at);
    return id;
  });
  return wanted.map(({ text }, at) => {
    if (ids[at] !== undefined) return ids[at];
    const [id] = [...free].find(([, key]) => key === fold(text)) ?? [];
    if (id !== undefined) free.delete(id);
    return id;
  });
}
