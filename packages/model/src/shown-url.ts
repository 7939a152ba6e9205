/** What a URL parser takes for the place of user and password, with however many slashes of either kind. */
const userinfo = /^(\s*[a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i;

/** The first of a parameter's two parts is its name; what has but one may be a secret as a whole. */
const hidden = (parameter: string): string => (parameter === '' ? '' : parameter.replace(/^([^=]*=)?.*$/s, '$1***'));

/**
 * A URL, well-formed or not, as people may be shown it: without user, password, fragment and what its parameters are, for
 * tokens are in all of them.
 */
export const shownUrl = (url: string): string => {
  const [address = '', ...queries] = url.replace(userinfo, '$1***@').replace(/#.*$/s, '').split('?');
  if (queries.length === 0) return address;
  return `${address}?${queries.join('?').split('&').map(hidden).join('&')}`;
};
