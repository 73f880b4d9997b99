// What Notification.requestPermission() says for each app::Permission (src/app/state/page_sign.h).

export const granted = 'granted';
export const refused = 'denied';
export const impossible = '';
