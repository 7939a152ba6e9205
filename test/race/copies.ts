import { registerHooks } from 'node:module';

/** The room in whose modules a process has its name, `packages/convoy/src`. */
const room = /\/packages\/convoy\/src\//;

/**
 * Gives each claimant of this process a copy of that room of its own, as each would have in a process of its own: what is
 * imported with `?claimant=…` brings along all that it imports from there under the same word. Rooms below are shared.
 */
export const ownCopies = (): void => {
  registerHooks({
    resolve: (name, context, next) => {
      const found = next(name, context);
      const word = /\?claimant=\d+$/.exec(context.parentURL ?? '')?.[0];
      return word && room.test(found.url) && !found.url.includes('?') ? { ...found, url: found.url + word } : found;
    },
  });
};
