import type { Operator } from '@floorhand/domain/catalog/operator';

export interface PracticeOperator extends Pick<Operator, 'badge' | 'name' | 'roles' | 'language'> {
  readonly pin: string;
  /** For the person who starts the practice server. */
  readonly does: string;
}

/** People of the practice building: one for each language, and one who watches over them. */
export const practicePeople: readonly PracticeOperator[] = [
  {
    badge: 'B-1001',
    pin: '1234',
    name: 'Marta Kowalska',
    roles: ['picker', 'receiver'],
    language: 'en',
    does: 'picker, in English',
  },
  {
    badge: 'B-1002',
    pin: '1234',
    name: 'Somchai Prasert',
    roles: ['picker', 'receiver'],
    language: 'th',
    does: 'picker, in Thai',
  },
  {
    badge: 'B-1003',
    pin: '1234',
    name: 'Ana Popescu',
    roles: ['picker', 'receiver'],
    language: 'ro',
    does: 'picker, in Romanian',
  },
  {
    badge: 'B-1004',
    pin: '1234',
    name: 'Jan de Vries',
    roles: ['picker', 'receiver'],
    language: 'nl',
    does: 'picker, in Dutch',
  },
  {
    badge: 'B-1005',
    pin: '1234',
    name: 'Kasia Nowak',
    roles: ['picker', 'receiver'],
    language: 'pl',
    does: 'picker, in Polish',
  },
  {
    badge: 'B-2001',
    pin: '2468',
    name: 'Sam Porter',
    roles: ['supervisor', 'picker', 'receiver'],
    language: 'en',
    does: 'supervisor',
  },
];
