/** Work that nobody waits for: its failure is told in the daemon's log and must not end the proxy. */
export const background = (work: Promise<unknown>): void => {
  work.catch((error) => process.stderr.write(`${new Date().toISOString()} ${error}\n`));
};
