import { main } from '../../dist/index.js';

await main('sequence', import.meta.url);
