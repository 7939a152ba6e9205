import type { Attached } from '@convoy/github/attach';
import { plural } from '@convoy/model/plural';

/** Where evidence is that was left with the run, in words. */
export const attachedText = ({ name, url, files, left }: Attached): string => {
  const rest = left === 0 ? '' : ` (${plural(left, 'more file')} would be too much)`;
  return `evidence: ${plural(files, 'file')} in the artifact ${name}${rest}, ${url}`;
};
