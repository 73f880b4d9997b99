// The type of the input for each browser::elements::Field (src/browser/elements.h).

export const none = '';
export const plain = 'text';
export const secret = 'password';  // the access token's
