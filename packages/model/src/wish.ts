/** What people may wish of a deployment under way, by leaving it where its agent finds it. */
export const wishes = ['abort', 'rollback', 'pause', 'resume'] as const;
export type Wish = (typeof wishes)[number];

export const isWish = (verb: string): verb is Wish => wishes.some((wish) => wish === verb);
