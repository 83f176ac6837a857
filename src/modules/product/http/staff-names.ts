/** The names of staff by their ids. Asked above this module, which does not know staff. */
export type FindStaffNames = (ids: (string | null)[]) => Promise<Map<string, string>>;
