import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where each service answers its users: the proxy's ports in `convoy.yml`. */
export const ports = { catalog: 8101, inventory: 8102, pricing: 8103, orders: 8104, gateway: 8105, web: 8106 } as const;

export type Name = keyof typeof ports;

/** A service's base URL without a trailing slash: `CATALOG_URL` and so on, or the port of the manifest. */
export const placeOf = (name: Name): string =>
  (process.env[`${name.toUpperCase()}_URL`] || `http://127.0.0.1:${ports[name]}`).replace(/\/+$/, '');

/** A file in the folder `SHOP_DATA` (default: `.data` beside the manifest), which is made when missing. */
export const dataFile = (name: string): string => {
  const folder = process.env.SHOP_DATA || join(import.meta.dirname, '..', '.data');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
};
