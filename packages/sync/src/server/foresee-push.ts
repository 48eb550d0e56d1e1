import type { Command } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import { decideContext } from '../merge/decide-context.ts';
import { mostDeaths } from './crash-ledger.ts';
import type { DeviceSession, ServerEnvironment } from './environment.ts';
import type { SpelledPush } from './spelled-command.ts';

/**
 * What judging a push will read, as pure functions to be run over the documents before it is judged: only what they
 * ask for counts. What an earlier command of the push makes is not there yet, so they do not ask for all of it.
 */
export function foreseenReads(
  { deviceId }: DeviceSession,
  { commands }: SpelledPush,
  environment: Pick<ServerEnvironment, 'rules' | 'planRoute' | 'zoneOffset' | 'crashes'>,
): readonly ((view: View) => void)[] {
  return commands.flatMap(({ text, isEnvelope }) => {
    if (!isEnvelope) return [];
    const command = JSON.parse(text) as Command;
    const understood = understand(environment.rules, command);
    const { crashes, rules } = environment;
    if (!understood.understood || crashes.deaths(command.commandId) >= mostDeaths) return [];
    const context = decideContext(command, deviceId, environment);
    return [
      (view: View) => {
        crashes.running(command.commandId);
        runCommand(rules, understood, { view, context });
      },
    ];
  });
}
