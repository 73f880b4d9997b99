// The keys of a tree, as app::TreeKey names them (src/app/events/raw.h).

export const up = 'ArrowUp';
export const down = 'ArrowDown';
export const left = 'ArrowLeft';
export const right = 'ArrowRight';
export const home = 'Home';
export const end = 'End';
export const star = '*';
