import type { Logs, People, Provider } from '@convoy/model/ports';
import type { CheckPorts } from './checks/checking.ts';

/** What the engine needs of the outside world. `provider` throws `UNKNOWN_PROVIDER` for a name it does not have. */
export interface Ports extends CheckPorts {
  readonly logs: Logs;
  /** Absent where nobody can be asked who may do what. */
  readonly people?: People;
  readonly provider: (service: string) => Provider;
}
