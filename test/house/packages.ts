import { readdirSync, readFileSync } from 'node:fs';
import { calendars, order, pure } from './rooms.ts';

/** What the packages' own permissions say against the order of the house. */
export const packageFaults = (): readonly string[] => readdirSync('packages').flatMap(faultsOf);

function faultsOf(room: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(`packages/${room}/package.json`, 'utf8'));
  const height = order.indexOf(room);
  if (height < 0)
    return [`packages/${room} has no place in the order of the house: give it one in test/house/rooms.ts`];
  return Object.keys(dependencies).flatMap((name) => {
    const below = name.startsWith('@convoy/') ? order.indexOf(name.slice('@convoy/'.length)) : null;
    if (below === null)
      return pure.includes(room) && !calendars.includes(name)
        ? [`packages/${room} is pure and must not depend on ${name}`]
        : [];
    return below <= height ? [`packages/${room} imports upward: ${name}`] : [];
  });
}
