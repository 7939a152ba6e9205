type Signal = 'SIGINT' | 'SIGTERM';

const heard: readonly Signal[] = ['SIGINT', 'SIGTERM'];

/**
 * Tells of each wish to end this process once, also when it comes twice: a terminal's Ctrl-C reaches this process and
 * the launcher that handed over to it, and the launcher passes on what it gets. That one being gone is a wish too.
 */
export const onSignal = (listener: (signal: Signal) => void): (() => void) => {
  const own = { SIGINT: 0, SIGTERM: 0 };
  const passedOn = { SIGINT: 0, SIGTERM: 0 };
  const count = (counts: Record<Signal, number>, others: Record<Signal, number>, signal: Signal): void => {
    counts[signal] += 1;
    if (counts[signal] > others[signal]) listener(signal);
  };
  const onOwn = (signal: Signal) => count(own, passedOn, signal);
  const onMessage = (message: unknown) => {
    const signal = heard.find((name) => name === message);
    if (signal) count(passedOn, own, signal);
  };
  const onGone = () => listener('SIGTERM');
  // The terminal was closed, or the connection to it is lost.
  const onHangUp = () => onOwn('SIGTERM');
  for (const signal of heard) process.on(signal, onOwn);
  process.on('message', onMessage);
  process.on('disconnect', onGone);
  process.on('SIGHUP', onHangUp);
  // Waiting for a signal keeps no process alive.
  process.channel?.unref();
  return () => {
    for (const signal of heard) process.off(signal, onOwn);
    process.off('message', onMessage);
    process.off('disconnect', onGone);
    process.off('SIGHUP', onHangUp);
  };
};
