import { z } from 'zod';
import { id } from '../../core/input.ts';

/** What may wait: words, a file, a report. */
export const itemId = z.union([id('fin'), id('fil'), id('rpt')]);
