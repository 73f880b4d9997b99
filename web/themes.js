// What <html data-theme> says for each app::ThemeChoice (src/app/choices.h).

export const auto = '';  // as the browser has it
export const light = 'light';
export const dark = 'dark';
