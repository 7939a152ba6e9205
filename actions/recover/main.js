import { main } from '../../dist/index.js';

await main('recover', import.meta.url);
