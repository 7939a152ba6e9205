import type { Event } from '@convoy/model/events';
import type { State } from '@convoy/model/state';

/** Shows a deployment while it goes on. Everything it shows is folded from events. */
export interface View {
  see(event: Event, state: State): void;
  /** A line that is about no event, such as a hint. */
  note(line: string): void;
  /** Leaves the terminal as it was found. */
  close(): void;
}
