/** The path that a health check's command asks of this machine; undefined where it asks none, or the root. */
export const healthPathIn = (command: string): string | undefined => {
  const [, path] = /https?:\/\/[^\s/'"|;)\],]+(\/[^\s'"|;)\],$]+)/.exec(command) ?? [];
  return path;
};
