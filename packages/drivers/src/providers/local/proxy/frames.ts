/** Close frame of a server with a status code and no reason (RFC 6455 §5.5.1). */
export const closeFrame = (status: number): Buffer => Buffer.from([0x88, 2, status >> 8, status & 0xff]);

/** "The server is restarting": clients connect again (IANA WebSocket close code registry). */
export const serviceRestart = 1012;

/**
 * Follows a server's frames (unmasked, RFC 6455 §5.2) to know whether one has just ended:
 * only there may a frame of ours be put in. Returns a function that takes the next bytes and says so.
 */
export const followFrames = (): ((bytes: Buffer) => boolean) => {
  const header: number[] = [];
  let payload = 0;

  const headerSize = (): number => {
    const size = (header[1] ?? 0) & 0x7f;
    return size === 126 ? 4 : size === 127 ? 10 : 2;
  };
  const payloadSize = (): number => {
    const size = (header[1] as number) & 0x7f;
    return size < 126 ? size : header.slice(2).reduce((sum, byte) => sum * 256 + byte, 0);
  };

  return (bytes) => {
    for (let at = 0; at < bytes.length; ) {
      if (payload > 0) {
        const taken = Math.min(payload, bytes.length - at);
        payload -= taken;
        at += taken;
        continue;
      }
      header.push(bytes[at] as number);
      at += 1;
      if (header.length < 2 || header.length < headerSize()) continue;
      payload = payloadSize();
      header.length = 0;
    }
    return payload === 0 && header.length === 0;
  };
};
