import type { Teller } from '@convoy/engine/alerts/tell';
import type { ChannelFault } from './channels.ts';

/** What cannot be sent here may be elsewhere: it waits for whoever can, at least so many milliseconds. */
const elsewhereMs = 60_000;

const unusable = (faults: readonly ChannelFault[]): Teller['channels'] =>
  Object.fromEntries(
    faults.map(({ channel, reason }) => {
      const send = async () => ({ outcome: 'failed', reason, again: 'later', afterMs: elsewhereMs }) as const;
      return [channel, { channel: { send }, limits: { perMinute: 60 } }];
    }),
  );

/** Every channel of a manifest: of one that cannot be made here each try fails, so that what is for it waits and is not given up. */
export const tellable = (channels: Teller['channels'], faults: readonly ChannelFault[]): Teller['channels'] => ({
  ...channels,
  ...unusable(faults),
});
