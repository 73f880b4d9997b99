// The fonts behind each toolkit::Face (src/toolkit/view.h): for the canvas by weight and family, for the page's own
// text by the class that style.css gives the same font.
import { monoFace, textFace } from '#shared/fonts.js';

export const text = { weight: 400, family: textFace, className: '' };
export const semibold = { weight: 600, family: textFace, className: 'semibold' };
export const mono = { weight: 400, family: monoFace, className: 'mono' };
