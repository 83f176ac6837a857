/** Anyone may keep answers of the catalogue, and asks again before using them: prices and stock change. */
export const publicHeaders = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
