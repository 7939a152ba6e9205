/** Requests a second, all together; whether the one before was answered is not asked. */
const perSecond = 20;

/** What users ask of whom: pages, prices, and now and then something is bought. */
const asked: readonly (readonly [service: string, path: string, form?: string])[] = [
  ...([
    ['web', '/'],
    ['gateway', '/items'],
    ['kiosk', '/quote?unit=1250&quantity=3'],
  ] as const),
  ...([
    ['web', '/checkout?sku=mug&quantity=2'],
    ['partners', '/quote?unit=900&quantity=1'],
  ] as const),
  ...([
    ['outlet', '/quote?unit=400&quantity=9'],
    ['web', '/orders', 'sku=mug&quantity=1'],
  ] as const),
];

/** The shop's users, until they are stopped: resolves with how many requests they made and how many of these failed. */
export const openUsers = (urls: Readonly<Record<string, string>>) => {
  const open = new Set<Promise<void>>();
  let [made, failed] = [0, 0];
  const ask = async (): Promise<void> => {
    const [service, path, form] = asked[made++ % asked.length] as (typeof asked)[number];
    const answer = await fetch(`${urls[service]}${path}`, {
      ...{ redirect: 'manual', signal: AbortSignal.timeout(5_000) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    }).catch(() => null);
    await answer?.arrayBuffer().catch(() => undefined);
    if (!answer || answer.status >= 400) failed += 1;
  };
  const pace = setInterval(() => {
    const one = ask().finally(() => open.delete(one));
    open.add(one);
  }, 1_000 / perSecond);
  return {
    stop: async () => {
      clearInterval(pace);
      await Promise.all(open);
      return { made, failed };
    },
  };
};
