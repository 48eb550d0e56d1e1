import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { furnishedData, workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

test('[F-34] a body that trickles in holds up nobody, not even its own lane', async () => {
  const data = await furnishedData();
  await using server = await ServerProcess.start(data);
  const device = await workingDevice(server.url, data.papers);
  const commands = [device.holdCommand('slow')];
  const body = JSON.stringify(device.pushInput(commands));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /trpc/sync.push HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Cookie: ${device.cookie}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
    '',
    '',
  ].join('\r\n');
  socket.write(head + body.slice(0, 100));
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.once('close', () => resolve(text));
  });
  expect(await device.push(commands)).toMatchObject({ kind: 'taken', outcomes: [{ duplicate: false }] });
  socket.write(body.slice(100));
  expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"duplicate":true/);
});
