/** How looks name themselves (RFC 9110 §10.1.5), so that who counts users can leave them out. */
export const agent = 'convoy';
