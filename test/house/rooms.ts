/** From the top of the house to its ground: a room may import only rooms below it. */
export const order = [
  'hub',
  'convoy',
  'dashboard',
  'github',
  'drivers',
  'engine',
  'analytics',
  'manifest',
  'judge',
  'model',
];
/** These know no clock or chance and no outside package beside those for time zones and calendars, so that they run anywhere, a page included. */
export const pure = ['engine', 'analytics', 'judge', 'model'];

/** What pure rooms may depend on beside other rooms: calendars and time zones, computed from a time that is given. */
export const calendars = ['luxon', 'rrule-temporal'];
