import { SavedView } from '../../../models/panel/saved-view.js';

/** The views that a staff member keeps, by name; of one list where it is given. */
export const listViews = (staffId: string, list: string | undefined): Promise<SavedView[]> =>
  SavedView.findAll({
    where: list === undefined ? { staffId } : { staffId, list },
    order: [
      ['name', 'ASC'],
      ['id', 'ASC'],
    ],
  });
