/** Microtasks are drained before an immediate runs. */
export const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
