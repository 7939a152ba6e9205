import { entryOf } from '../../entry.ts';

// Not written as one expression, by which a bundler would take the source along as it is.
const here = import.meta.url;

/** How the daemon is started as a process of its own. */
export const daemonEntry = () => entryOf('local-daemon', () => new URL('daemon.ts', here));
