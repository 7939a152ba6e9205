/** Processes of our own beside the one that a runner starts, by the name that starts them. */
const processes: Readonly<Record<string, () => Promise<unknown>>> = {
  'local-daemon': () => import('@convoy/drivers/providers/local/daemon'),
  'simulate-worker': () => import('@convoy/convoy/simulation/worker'),
};

/** Becomes the process whose name is the first word behind the script, as if its own source had been started. */
export const background = async (): Promise<void> => {
  const [node = '', script = '', name = '', ...rest] = process.argv;
  process.argv = [node, script, ...rest];
  await processes[name]?.();
};
