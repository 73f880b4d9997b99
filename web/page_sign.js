// The title and the icon of the page's tab, and notifications: how the page tells of its job while nobody
// looks at it (src/browser/effects.cpp).
import { tabIcons } from '#shared/tab_icons.js';
import { permissions } from '#shared/permissions.js';
import * as Permission from './permissions.js';

/** @typedef {import('./tab_icons.js').TabIcon} TabIcon */

const kRadius = 13;

/**
 * The picture: a ring that closes with the progress, or a full square.
 * @param {TabIcon} icon
 * @param {number} percent
 */
export function pictureOf(icon, percent) {
    const round = 2 * Math.PI * kRadius;
    const ground = icon.ring
        ? `<circle cx="16" cy="16" r="16" fill="${icon.color}"/>` +
          `<circle cx="16" cy="16" r="${kRadius}" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="3"/>` +
          `<circle cx="16" cy="16" r="${kRadius}" fill="none" stroke="#fff" stroke-width="3" ` +
          `stroke-dasharray="${(round * percent / 100).toFixed(2)} ${round.toFixed(2)}" transform="rotate(-90 16 16)"/>`
        : `<rect width="32" height="32" rx="7" fill="${icon.color}"/>`;
    const size = icon.ring ? ' transform="translate(4.8 4.8) scale(.7)"' : '';
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' + ground +
        `<path d="${icon.shape}" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" ` +
        `stroke-linejoin="round"${size}/></svg>`;
}

/** @type {string | undefined} */
let ownIcon;

/**
 * @param {string} title
 * @param {number} icon  its number in app::TabIcon
 * @param {number} percent
 */
export function show(title, icon, percent) {
    document.title = title;
    const link = document.querySelector('link[rel="icon"]');
    if (!(link instanceof HTMLLinkElement)) return;
    ownIcon = ownIcon ?? link.href;
    const { color } = tabIcons[icon];
    link.href = color ? 'data:image/svg+xml,' + encodeURIComponent(pictureOf(tabIcons[icon], percent)) : ownIcon;
}

/** @param {string} permission  one of web/permissions.js */
function answer(permission) {
    _jobglass_permission(permissions.indexOf(permission));
}

// Called while a press is handled: browsers ask their users at no other time.
export async function askToNotify() {
    try {
        // Whoever closes the question without an answer can be asked again, but has not agreed.
        const isGranted = await Notification.requestPermission() === Permission.granted;
        answer(isGranted ? Permission.granted : Permission.refused);
    } catch (error) {
        answer(Permission.impossible);  // there are no notifications here, such as in a frame
    }
}

/**
 * @param {string} title
 * @param {string} body
 */
export function notify(title, body) {
    try {
        const notification = new Notification(title, { body, tag: 'jobglass' });
        notification.onclick = () => {
            window.focus();
            notification.close();
        };
    } catch (error) {
        // Browsers of phones show those of service workers only.
        answer(Permission.impossible);
    }
}
