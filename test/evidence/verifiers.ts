/** The two verifiers, asked the same. Each answers a code, or OK. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Refused, verifyBundle } from '@garante/record-verify';
import type { Tampered } from './tampering.ts';

export const hasPython = spawnSync('python3', ['--version']).status === 0;

export function sourceOf(bytes: Buffer): { size: number; read(position: number, length: number): Buffer } {
  return { size: bytes.length, read: (position, length) => bytes.subarray(position, position + length) };
}

export function askScript({ zip, vkeys, receipts }: Tampered): string {
  try {
    verifyBundle(sourceOf(zip), { vkeys, receipts });
    return 'OK';
  } catch (fault) {
    return fault instanceof Refused ? (fault.message.split(' ')[0] ?? '') : String(fault);
  }
}

// One process answers all: starting Python anew costs more than checking a small bundle.
const driver = `
import base64, importlib.util, io, json, sys
spec = importlib.util.spec_from_file_location("verify", sys.argv[1])
verify = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify)
for line in sys.stdin:
    asked = json.loads(line)
    try:
        if "canonical" in asked:
            number = lambda text: int(float(text)) if float(text).is_integer() else float(text)
            print(json.dumps(verify.canonical(json.loads(asked["canonical"], parse_float=number))), flush=True)
            continue
        if "inclusion" in asked:
            case = asked["inclusion"]
            leaf, root, *path = [base64.b64decode(text) for text in [case["leafHash"], case["root"], *(case["proof"] or [])]]
            sound = case["leafIdx"] < case["treeSize"] and all(len(each) == 32 for each in [leaf, root, *path])
            found = verify.root_from(leaf, case["leafIdx"], case["treeSize"], path) if sound else None
            print(json.dumps(sound and found == root), flush=True)
            continue
        verify.verify_bundle(io.BytesIO(base64.b64decode(asked["zip"])), asked["vkeys"], asked["receipts"])
        print("OK", flush=True)
    except verify.Refused as fault:
        print(str(fault).split(" ")[0], flush=True)
    except Exception as fault:
        print("E_CANON" if "canonical" in asked else repr(fault), flush=True)
`;

export interface Python {
  ask(bundle: Tampered): Promise<string>;
  /** How it spells a text of JSON, as JSON, or the code of its refusal. */
  canonical(text: string): Promise<string>;
  /** Whether it takes a proof of the published vectors. */
  inclusion(vector: object): Promise<string>;
  stop(): void;
}

export function startPython(): Python {
  const args = ['-c', driver, 'packages/record-verify/verify.py'];
  const child: ChildProcess = spawn('python3', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((answer: string) => void)[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const say = (question: object): Promise<string> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      child.stdin?.write(`${JSON.stringify(question)}\n`);
    });
  return {
    ask: ({ zip, vkeys, receipts }) => say({ zip: zip.toString('base64'), vkeys, receipts }),
    canonical: (text) => say({ canonical: text }),
    inclusion: (vector) => say({ inclusion: vector }),
    stop: () => child.stdin?.end(),
  };
}
