/** One tone that was started. */
export interface HeardTone {
  readonly hertz: number;
  readonly wave: OscillatorType;
  readonly startS: number;
  endS: number;
  readonly gain: number;
}

/** An audio context that writes down what is played, asleep until it may wake. */
export class FakeAudio {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  /** Whether there has been a gesture. */
  mayWake = false;
  readonly heard: HeardTone[] = [];
  #waking: (() => void)[] = [];

  asContext(): AudioContext {
    return this as unknown as AudioContext;
  }

  resume(): Promise<void> {
    return new Promise((resolve) => {
      this.#waking.push(resolve);
      this.#wake();
    });
  }

  /** The person touches the device. */
  allow(): void {
    this.mayWake = true;
    this.#wake();
  }

  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }

  createGain(): object {
    const levels: number[] = [];
    const gain = {
      setValueAtTime: (value: number) => levels.push(value),
      linearRampToValueAtTime: (value: number) => levels.push(value),
    };
    return { gain, connect: () => undefined, peak: () => Math.max(...levels) };
  }

  createOscillator(): object {
    let peak = () => 0;
    let tone: HeardTone | null = null;
    const oscillator = {
      type: 'sine' as OscillatorType,
      frequency: { value: 0 },
      connect: (envelope: { peak: () => number; connect: () => void }) => {
        peak = envelope.peak;
        return envelope;
      },
      start: (startS: number) => {
        const { type: wave, frequency } = oscillator;
        tone = { hertz: frequency.value, wave, startS, endS: startS, gain: peak() };
        this.heard.push(tone);
      },
      stop: (endS: number = this.currentTime) => {
        if (tone) tone.endS = endS;
      },
    };
    return oscillator;
  }

  #wake(): void {
    if (!this.mayWake) return;
    this.state = 'running';
    for (const resolve of this.#waking.splice(0)) resolve();
  }
}
