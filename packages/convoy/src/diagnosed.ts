import { type Diagnostic, format } from '@convoy/manifest/diagnostic';
import { ConvoyError } from '@convoy/model/error';

/** A file that cannot be used, with everything that is wrong with it, each fault at its place. */
export class DiagnosedError extends ConvoyError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], code: string) {
    super(code, diagnostics.map(format).join('\n'));
    this.diagnostics = diagnostics;
  }
}
