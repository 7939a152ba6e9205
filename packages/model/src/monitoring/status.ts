/**
 * How an endpoint, or a service, is between deployments. `pending`: it fails, not often enough yet to say so, and nobody is
 * told; `unknown`: nothing has been seen for too long; `maintenance`: people work on it, or a deployment does.
 */
export type Status = 'up' | 'degraded' | 'down' | 'pending' | 'unknown' | 'maintenance';

/** What is told of: what is pending is silent. */
export type ToldStatus = Exclude<Status, 'pending'>;

/** Where a service is looked at: the paths of its `health`. */
export const endpointNames = ['live', 'ready', 'detail'] as const;
export type EndpointName = (typeof endpointNames)[number];

/**
 * What one look says: `good`; `poor`, it serves and is slow or says itself that it is degraded; `bad`; `none`, nothing, for
 * the fault was ours or the answer could not be read.
 */
export const grades = ['good', 'poor', 'bad', 'none'] as const;
export type Grade = (typeof grades)[number];
