/** That the first calls the second, and so needs it. */
export type Edge = readonly [caller: string, callee: string];

export type Callees = ReadonlyMap<string, ReadonlySet<string>>;

export const calleesOf = (edges: readonly Edge[]): Callees => {
  const callees = new Map<string, Set<string>>();
  for (const [caller, callee] of edges)
    if (caller !== callee) callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
  return callees;
};

/** All that a service reaches by calls, itself too where it is called back; what does not `pass` ends the way. */
export const reachOf = (callees: Callees, from: string, passes: (service: string) => boolean): ReadonlySet<string> => {
  const met = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of callees.get(at) ?? [])
      if (!met.has(next) && passes(next)) {
        met.add(next);
        open.push(next);
      }
  return met;
};
