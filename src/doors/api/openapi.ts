/** OpenAPI 3.1, made from the table of contents: what is written there is what is described here. */
import { z } from 'zod';
import { refusals } from '../../words/en/refusals/index.ts';
import { inputs } from '../../words/en/inputs.ts';
import { base } from './door.ts';
import type { ApiRoute } from './route.ts';
import { snake } from './wire.ts';

type Schema = Record<string, unknown>;

export function openApi(routes: readonly ApiRoute[], origin: string): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routes) {
    const path = base + route.path.replaceAll(/:(\w+)/g, (_, name: string) => `{${snake(name)}}`);
    const alone = routes.every((other) => other === route || nameOf(other) !== nameOf(route));
    const operationId = alone ? nameOf(route) : `${nameOf(route)}.${route.method.toLowerCase()}`;
    (paths[path] ??= {})[route.method.toLowerCase()] = { operationId, ...operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Garante',
      version: '1',
      summary: 'A freelance marketplace whose product is the guarantee.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: shared(),
      parameters: parameters(),
    },
  };
}

/** What a file is, the house says itself; a sender gives its bytes and its name. */
const oneFile: Schema = {
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  required: ['file'],
};

const nameOf = (route: ApiRoute): string => (route.kind === 'act' ? route.command.name : route.query.name);

function operation(route: ApiRoute): Schema {
  const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const { properties, required, definitions } = inputOf(route);
  const inPath = names.map((each) => ({
    name: snake(each),
    in: 'path',
    required: true,
    schema: properties[snake(each)] ?? { type: 'string' },
  }));
  const rest = Object.entries(properties).filter(([each]) => !names.some((one) => snake(one) === each));
  const open = route.audience === 'everyone';
  const common = {
    summary: route.summary,
    tags: [nameOf(route).split('.')[0]],
    ...(open ? { security: [{}, { token: [] }] } : {}),
  };
  if (route.kind === 'read') {
    const inQuery = rest.map(([each, schema]) => ({
      name: each,
      in: 'query',
      required: required.includes(each),
      schema,
    }));
    return { ...common, parameters: [...inPath, ...inQuery], responses: responses(200, false) };
  }
  const body = {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(rest),
      contact: { enum: ['contest', 'send_masked'], description: 'The choice after `contact_held`.' },
    },
    required: required.filter((each) => rest.some(([one]) => one === each)),
    ...(definitions ? { $defs: definitions } : {}),
  };
  return {
    ...common,
    'x-scope': route.scope,
    parameters: [...inPath, { $ref: '#/components/parameters/IdempotencyKey' }],
    requestBody: route.upload
      ? { required: true, content: { 'multipart/form-data': { schema: oneFile } } }
      : { required: body.required.length > 0, content: { 'application/json': { schema: body } } },
    responses: responses(route.status, true),
  };
}

function inputOf(route: ApiRoute): {
  properties: Record<string, Schema>;
  required: string[];
  definitions: Schema | undefined;
} {
  const schema = z.toJSONSchema(route.kind === 'act' ? route.command.input : route.query.input, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema & { properties?: Record<string, Schema>; required?: string[]; $defs?: Schema };
  const wire = renamed(schema) as typeof schema;
  return { properties: wire.properties ?? {}, required: wire.required ?? [], definitions: wire.$defs };
}

/** Property names as they stand on the wire, all the way down. */
function renamed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(renamed);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, part]) => {
      if (name === 'properties') {
        const entries = Object.entries(part as Schema).map(([each, inner]) => [snake(each), renamed(inner)]);
        return [name, Object.fromEntries(entries)];
      }
      if (name === 'required' && Array.isArray(part)) return [name, part.map((each) => snake(String(each)))];
      return [name, name === 'enum' || name === 'const' || name === 'default' ? part : renamed(part)];
    }),
  );
}

function responses(status: number, isAct: boolean): Schema {
  const problem = {
    description: 'Why not',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const answer = { $ref: isAct ? '#/components/schemas/Done' : '#/components/schemas/Answer' };
  return {
    [status]: {
      description: isAct ? 'Done, and on the record' : 'What is there for you',
      content: { 'application/json': { schema: answer } },
    },
    ...(isAct ? { '409': { ...problem, description: 'Not now, or held by the contact rule' } } : {}),
    default: problem,
  };
}

function shared(): Schema {
  const text = { type: 'string' };
  return {
    Money: {
      type: 'object',
      description: 'Minor units of ISO 4217 as a string of digits.',
      properties: {
        amount: { type: 'string', pattern: '^-?[0-9]+$' },
        currency: { type: 'string', pattern: '^[A-Z]{3}$' },
      },
      required: ['amount', 'currency'],
    },
    Offer: {
      type: 'object',
      description: 'Whether the caller may do this now; if not, the code of the refusal the act would give.',
      properties: { allowed: { type: 'boolean' }, code: text, detail: { type: 'object' } },
      required: ['allowed'],
    },
    Receipt: {
      type: 'object',
      description: 'Signed by the house (Ed25519): with it nobody can later show a record without this entry.',
      properties: { conv: text, seq: { type: 'integer' }, leaf: text, at: text, sig: text },
      required: ['conv', 'seq', 'leaf', 'at', 'sig'],
    },
    Done: {
      type: 'object',
      properties: { object: text, id: text, status: text, receipt: { $ref: '#/components/schemas/Receipt' } },
      required: ['object'],
    },
    Answer: {
      type: 'object',
      properties: {
        object: text,
        actions: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Offer' } },
      },
    },
    Problem: {
      type: 'object',
      description: 'RFC 9457. `code` is stable; `title` is a sentence in the language of Accept-Language.',
      properties: {
        type: text,
        title: text,
        status: { type: 'integer' },
        code: { enum: Object.keys(refusals) },
        param: text,
        problems: {
          type: 'array',
          items: { type: 'object', properties: { param: text, code: { enum: Object.keys(inputs) }, message: text } },
        },
        findings: { type: 'array', items: { type: 'object' } },
        choices: { type: 'array', items: { enum: ['contest', 'send_masked'] } },
        context: {
          type: 'object',
          description: 'What the sentence names: a limit, a moment, the statement of reasons.',
        },
        doc_url: text,
      },
      required: ['type', 'title', 'status', 'code'],
    },
  };
}

function parameters(): Schema {
  return {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        'Yours, 1 to 255 ASCII characters. The same key answers the same; the same key with another body is 422.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    },
  };
}
