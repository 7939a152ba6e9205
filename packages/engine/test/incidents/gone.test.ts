import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { every, type Sees, seen } from './seeing.ts';

const well = { grade: 'good', code: 'HEALTHY' } as const;
const slow = { grade: 'poor', code: 'SLOW' } as const;
const failing = { grade: 'bad', code: 'HEALTH_STATUS' } as const;
const gone = { grade: 'bad', code: 'HEALTH_REFUSED' } as const;

const shop = { stock: [], orders: ['stock'], web: ['orders', 'stock'], mail: [] };

const begins = 30;
const at = fc.integer({ min: begins, max: begins + 60 });

type Ran = ReturnType<typeof seen>;

const openedIn = ({ facts }: Ran) =>
  facts.flatMap((fact) => (fact.type === 'incident.opened' ? [fact.cause] : [])).toSorted();

const isOver = ({ state }: Ran): boolean => state.incidents.open.size === 0;

test('who is gone above one that is only slow has a fault of its own, whichever of them came first', () => {
  fc.assert(
    fc.property(at, at, fc.boolean(), (slowAt, goneAt, suffers) => {
      const sees: Sees = (service, now) => {
        if (now >= begins + 160) return well;
        if (service === 'orders' && now >= goneAt) return gone;
        if (service === 'stock' && now >= slowAt) return slow;
        return suffers && service === 'orders' && now >= slowAt ? slow : well;
      };
      const ran = seen(shop, sees, begins + 260);
      expect(openedIn(ran)).toEqual(['orders', 'stock']);
      expect(isOver(ran)).toBe(true);
      for (const { cause, falls } of ran.state.incidents.past) expect([cause, falls]).toEqual([cause, 1]);
    }),
    { numRuns: 50 },
  );
});

test('what suffers from one cause is no incident, whether it answers badly, slowly or not at all', () => {
  const how = fc.constantFrom(slow, failing, gone);
  fc.assert(
    fc.property(how, how, fc.nat(12), (orders, web, later) => {
      const sees: Sees = (service, now) => {
        // Who depends on it notices later, and comes back later.
        const after = service === 'stock' ? 0 : later;
        if (service === 'mail' || now < begins + after || now >= begins + 60 + after) return well;
        return { stock: failing, orders, web }[service] ?? well;
      };
      const ran = seen(shop, sees, begins + 200);
      expect(openedIn(ran)).toEqual(['stock']);
      expect(isOver(ran)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('who answers badly, or hangs, above one that is slow suffers from that', () => {
  const how = fc.constantFrom(slow, failing, { grade: 'bad', code: 'HEALTH_TIMEOUT' } as const);
  fc.assert(
    fc.property(how, how, fc.nat(12), (orders, web, later) => {
      const sees: Sees = (service, now) => {
        if (service === 'mail' || now >= begins + 80) return well;
        if (service === 'stock') return now >= begins ? slow : well;
        return now >= begins + later + 2 * every ? { orders, web }[service as 'orders' | 'web'] : well;
      };
      expect(openedIn(seen(shop, sees, begins + 200))).toEqual(['stock']);
    }),
    { numRuns: 50 },
  );
});
