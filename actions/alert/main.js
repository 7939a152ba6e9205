import { main } from '../../dist/index.js';

await main('alert', import.meta.url);
