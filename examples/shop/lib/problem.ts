/** An answer that is not the one asked for: an HTTP status and a sentence for whoever asked. */
export class Problem extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Problem';
    this.status = status;
  }
}

export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
