/** What a house needs before its first visitor: rules to agree to. Told through the gate, once. */
import { z } from 'zod';
import { type House, perform } from '../core/gate.ts';
import { isRefusal } from '../core/refusal.ts';
import { formula1, numbersOf } from '../engines/ranking/index.ts';
import { Held } from '../core/command.ts';
import {
  type Operator,
  defaults,
  houseGuideline,
  numbersSchema,
  privacyTexts,
  publishPolicy,
  termsTexts,
} from '../modules/policy/index.ts';
import type { Config } from '../platform/config.ts';

/** Publishes the first version of the numbers, the formula, the terms, the guideline and the privacy notice where there is none. */
export async function openTheHouse(house: House, config: Config): Promise<void> {
  const operator: Operator = {
    houseName: 'Garante',
    operatorName: config.operatorName,
    operatorAddress: config.operatorAddress,
    operatorEmail: config.operatorEmail,
    governingLaw: config.operatorLaw,
    sandbox: config.sandbox,
  };
  const { version: _, ...numbers } = z.encode(numbersSchema, defaults); // as an operator's program would send them
  const first = [
    { kind: 'numbers', numbers },
    { kind: 'terms', texts: termsTexts(operator, defaults) },
    { kind: 'guideline', ...houseGuideline(defaults) },
    { kind: 'formula', formula: numbersOf(formula1) },
    { kind: 'privacy', texts: privacyTexts(operator, defaults) },
  ];
  for (const content of first) {
    const input = { ...content, opening: true, reason: 'The house opens.' };
    const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, publishPolicy, input);
    const refused = answer instanceof Held || isRefusal(answer);
    if (refused && answer.code !== 'version_taken') {
      const problems = answer instanceof Held ? [] : answer.problems;
      throw new Error(`The house cannot open: ${answer.code} ${JSON.stringify(problems)}`);
    }
  }
}
