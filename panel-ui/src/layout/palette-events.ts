/** The palette is opened from the bar and by keys, and is drawn once, in the layout. */
export const palette = new EventTarget();

export const openPalette = () => palette.dispatchEvent(new Event('open'));
