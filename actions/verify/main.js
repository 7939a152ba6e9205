import { main } from '../../dist/index.js';

await main('verify', import.meta.url);
