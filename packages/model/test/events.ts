import type { Event, Fact, FactType, Order } from '@convoy/model/events';

/** One fact as a journal of one agent would hold it. */
export const stamp = <T extends FactType>(seq: number, fact: Fact<T>, order: Order = [1, seq, 'agent', seq]) =>
  ({
    ...fact,
    id: `${order[2]}-${order[3]}`,
    at: '2026-01-01T00:00:00.000Z',
    order,
    deployment: 'd-1',
    environment: 'staging',
  }) as Event<T>;

export const checkpointed = (seq: number, service: string) => stamp(seq, { type: 'service.checkpointed', service });
