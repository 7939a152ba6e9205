import type { WatchWish } from '@convoy/model/monitoring/wish';
import * as z from 'zod';

const labels = z.record(z.string(), z.string());
const base = { id: z.string().min(1), actor: z.string(), expires: z.number() };

const wish = z.union([
  z.object({ ...base, verb: z.literal('silence'), match: labels, until: z.number(), reason: z.string() }),
  z.object({ ...base, verb: z.literal('unsilence'), silence: z.string() }),
  z.object({ ...base, verb: z.literal('acknowledge'), incident: z.string() }),
  z.object({ ...base, verb: z.literal('acknowledge'), match: labels }),
]);

/** A wish that somebody left; null: this version knows no such one. */
export const wishIn = (value: unknown): WatchWish | null => wish.safeParse(value).data ?? null;

/** On GitHub wishes of all kinds lie in one list: what is meant for a watch names no deployment but this. */
export const forWatch = 'watch';
