import { main } from '../../actions/main.ts';

/** An action as a runner starts it, of the sources instead of the bundle. */
await main(process.argv[2] ?? '', new URL('../../actions/sequence/main.js', import.meta.url).href);
