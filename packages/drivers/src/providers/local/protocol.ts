import type { Description, Found, Traffic } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import type { Run } from '@convoy/model/run';

/** Which service of which environment. */
export interface Subject {
  readonly environment: string;
  readonly service: string;
}

/** All that is needed to start a release; `env` is resolved, so an order is never written down. */
export interface Order extends Subject {
  readonly key: string;
  readonly release: Release;
  readonly run: Run;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The service's public port. */
  readonly port: number;
  readonly drainMs: number;
}

/** What a command asks of the daemon, by the path of its request, and what it is answered. */
export interface Calls {
  deploy: { request: Order; answer: Found };
  shift: { request: Subject & { readonly release: Release }; answer: null };
  weigh: { request: Subject & { readonly release: Release; readonly share: number }; answer: null };
  /** `order` starts `to` again when its process is gone; without it that is `RELEASE_GONE`. */
  rollback: {
    request: Subject & { readonly from: Release | null; readonly to: Release | null; readonly order: Order | null };
    answer: null;
  };
  describe: { request: Subject; answer: Description };
  traffic: { request: Subject & { readonly cursor: string | null }; answer: Traffic | null };
  retire: { request: Subject & { readonly release: Release }; answer: null };
  /** Starts what is live again, in its slot and under its handle; of the same key only once. */
  restart: { request: Order; answer: Found };
  /** Ends every application, then the daemon, whose processes the answer names. */
  stop: { request: null; answer: { readonly pid: number; readonly standby: number | null } };
}

/** The daemon's answer to a call that failed. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}
