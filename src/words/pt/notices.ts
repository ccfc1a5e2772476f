import type { notices as english } from '../en/notices.ts';
import type { Sentences } from '../types.ts';

export const notices: Sentences<typeof english> = {
  page: {
    title: 'Avisos',
    lead: 'O que aconteceu e o que espera por você. Tudo fica também no registro de cada contratação.',
    readAll: 'Marcar tudo como lido',
    none: 'Ainda não aconteceu nada.',
    noneMeans: 'Quando alguém escrever, propuser, entregar ou pagar, aparece aqui.',
    unread: 'Novo',
    all: 'Todos',
    onlyUnread: 'Só novos',
    noneUnread: 'Você leu tudo.',
    choose: 'Escolha o que chega por e-mail',
    today: 'Hoje',
  },
  roles: { owner: 'titular', hirer: 'contrata', payer: 'paga' },
  duties: {
    mediator: 'mediador',
    arbiter: 'árbitro',
    trust_agent: 'agente de confiança',
    account_executive: 'executivo de conta',
    operator: 'administração da casa',
  },
  kinds: {
    message: (d) => ({
      title: d.count > 1 ? `${d.who} escreveu ${d.count} vezes para você` : `${d.who} escreveu para você`,
      text: `Na conversa sobre “${d.project}”.`,
    }),
    question: (d) => ({
      title: `${d.who} tem uma pergunta sobre “${d.project}”`,
      text: 'Sua resposta abre a conversa e nada mais.',
    }),
    invitation: (d) => ({
      title: `${d.who} convida você para “${d.project}”`,
      text: 'Leia o projeto e envie uma proposta, pergunte ou recuse. Recusar não traz consequência.',
    }),
    invitation_declined: (d) => ({ title: `${d.who} recusou seu convite`, text: `Para “${d.project}”.` }),
    proposal: (d) => ({
      title: `${d.who} propõe ${d.price} por “${d.project}”`,
      text: `Em ${d.days} dias. Você pode comparar, responder, fazer uma contraproposta ou escolher.`,
    }),
    proposal_withdrawn: (d) => ({ title: `${d.who} retirou a proposta`, text: `Para “${d.project}”.` }),
    proposal_declined: (d) => ({
      title: `Sua proposta para “${d.project}” foi recusada`,
      text: 'A conversa continua aberta.',
    }),
    counter: (d) => ({
      title: `${d.who} oferece ${d.price} no lugar`,
      text: `Para “${d.project}”, em ${d.days} dias. A oferta vence em ${d.until}; se ninguém responder, a proposta fica como estava.`,
    }),
    counter_accepted: (d) => ({
      title: `${d.who} aceitou sua contraproposta`,
      text: `“${d.project}” fica em ${d.price}, em ${d.days} dias.`,
    }),
    counter_declined: (d) => ({
      title: `${d.who} recusou sua contraproposta`,
      text: `A proposta para “${d.project}” fica como estava.`,
    }),
    counter_withdrawn: (d) => ({
      title: `${d.who} retirou a contraproposta`,
      text: `A proposta para “${d.project}” fica como estava.`,
    }),
    counter_expired: (d) => ({
      title: 'Uma contraproposta venceu sem resposta',
      text: `A proposta para “${d.project}” fica como estava.`,
    }),
    project_edited: (d) => ({
      title: `“${d.project}” mudou`,
      text: 'Leia o que se pede agora. Sua proposta responde às palavras de antes.',
    }),
    project_cancelled: (d) => ({ title: `“${d.project}” foi cancelado`, text: 'Ninguém será escolhido.' }),
    report_resolved: () => ({ title: 'Sua denúncia foi analisada', text: 'Uma pessoa da casa decidiu sobre ela.' }),
    words_cleared: (d) => ({
      title: 'Suas palavras já aparecem',
      text: `Uma pessoa da casa leu o que estava oculto em “${d.project}” e não encontrou dado de contato.`,
    }),
    words_appear: (d) => ({
      title: `As palavras de ${d.who} já aparecem`,
      text: `Uma pessoa da casa leu o que estava oculto em “${d.project}” e não encontrou dado de contato.`,
    }),
    words_confirmed: (d) => ({
      title: 'Suas palavras continuam ocultas',
      text: `Uma pessoa da casa as leu em “${d.project}”: são dados de contato ou um pagamento por fora (regras C-01 e P-01). Isso conta como alerta. O motivo fica no registro.`,
    }),
    file_held: (d) => ({
      title: 'Um dos seus arquivos foi retido',
      text: `Um arquivo seu em “${d.project}” não passou. Leia por quê e o que você pode fazer.`,
    }),
    file_cleared: (d) => ({
      title: 'Seu arquivo já aparece',
      text: `Uma pessoa da casa olhou seu arquivo em “${d.project}” e não encontrou nada a reter.`,
    }),
    file_confirmed: (d) => ({
      title: 'Seu arquivo continua oculto',
      text: `Uma pessoa da casa olhou seu arquivo em “${d.project}” e o deixou oculto. O motivo fica no registro.`,
    }),
    tries_looked_at: () => ({
      title: 'Uma pessoa olhou suas tentativas de enviar dados de contato',
      text: 'Nada decorre disso. Dados de contato podem ser trocados com o pagamento protegido.',
    }),
    award: (d) => ({
      title: `${d.who} escolheu você para “${d.project}”`,
      text: `${d.total} no total. Leia o acordo; ele vale quando você aceitar.`,
    }),
    award_agreed: (d) => ({
      title: `${d.who} escolheu você para “${d.project}”`,
      text: `O acordo já vale: ${d.total}. Comece quando o primeiro pagamento estiver protegido; avisaremos você.`,
    }),
    talk_brought: (d) => ({
      title: `${d.who} trouxe uma conversa de outro lugar`,
      text: `Em “${d.project}”. Confirme ou conteste, linha por linha ou tudo de uma vez. O que você deixar fica “sem resposta”.`,
    }),
    talk_noted: (d) => ({
      title: `${d.who} anotou uma ligação ou reunião`,
      text: `Em “${d.project}”. Confirme ou conteste cada ponto. O que você deixar fica “sem resposta”.`,
    }),
    talk_answered: (d) => ({
      title: `${d.who} respondeu ao que você trouxe`,
      text: `Em “${d.project}”. Cada linha diz se está confirmada ou contestada.`,
    }),
    agreement_proposed: (d) => ({
      title: `${d.who} propõe mudar o acordo`,
      text: `De “${d.project}”. Nada muda antes que você aceite.`,
    }),
    agreement_accepted: (d) => ({
      title: `${d.who} aceitou o acordo`,
      text: `Para “${d.project}”: ${d.total}. Vale a partir de agora.`,
    }),
    agreement_declined: (d) => ({
      title: `${d.who} recusou o acordo`,
      text: `Em “${d.project}” continua valendo o que valia antes.`,
    }),
    agreement_withdrawn: (d) => ({
      title: `${d.who} retirou a mudança do acordo`,
      text: `Em “${d.project}” continua valendo o que valia antes.`,
    }),
    work_can_start: (d) => ({
      title: `${d.amount} estão protegidos: você pode começar`,
      text: `Para a etapa ${d.number}, “${d.milestone}”, de “${d.project}”. O dinheiro espera pelo trabalho. Já é possível trocar dados de contato.`,
    }),
    payment_protected: (d) => ({
      title: `Seu pagamento de ${d.amount} está protegido`,
      text: `Para a etapa ${d.number}, “${d.milestone}”, de “${d.project}”. Só é pago pelo trabalho combinado.`,
    }),
    payment_failed: (d) => ({
      title: `O pagamento de ${d.amount} não chegou`,
      text: `Para a etapa ${d.number}, “${d.milestone}”, de “${d.project}”. Nada foi cobrado; você pode tentar de novo ou pagar de outra forma.`,
    }),
    payment_returned: (d) => ({
      title: `${d.amount} voltam para você`,
      text: `O pagamento de “${d.project}” já não era necessário. Ele volta por onde veio.`,
    }),
    delivered: (d) => ({
      title: `${d.who} entregou a etapa ${d.number} de “${d.project}”`,
      text: `“${d.milestone}”. Aceite ou peça alterações até ${d.until}. Se você não responder, a entrega é aceita e ${d.who} recebe.`,
    }),
    changes_requested: (d) => ({
      title: `${d.who} pede alterações na etapa ${d.number}`,
      text: `“${d.milestone}” de “${d.project}”, rodada ${d.round} de ${d.rounds}. O dinheiro continua protegido; a revisão recomeça quando você entregar.`,
    }),
    released: (d) => ({
      title: `${d.who} aceitou a etapa ${d.number}: ${d.net} são seus`,
      text: `“${d.milestone}” de “${d.project}”: ${d.gross} menos a taxa de ${d.fee}. Você poderá sacar quando o valor estiver disponível.`,
    }),
    released_in_silence: (d) => ({
      title: `A etapa ${d.number} foi aceita em silêncio: ${d.net} são seus`,
      text: `O prazo para revisar “${d.milestone}” de “${d.project}” terminou. ${d.gross} menos a taxa de ${d.fee}. Você poderá sacar quando o valor estiver disponível.`,
    }),
    accepted_in_silence: (d) => ({
      title: `A etapa ${d.number} foi aceita em silêncio`,
      text: `O prazo para revisar “${d.milestone}” de “${d.project}” terminou. Foram pagos ${d.gross}.`,
    }),
    review_restarted: (d) => ({
      title: `Você já pode revisar a etapa ${d.number}, até ${d.until}`,
      text: `O que mostra o trabalho de “${d.milestone}” de “${d.project}” estava em verificação e já pode ser aberto. O seu prazo recomeça; sem resposta até lá, é aceita.`,
    }),
    review_restarted_for_them: (d) => ({
      title: `O que mostra o seu trabalho na etapa ${d.number} já pode ser aberto`,
      text: `“${d.milestone}” de “${d.project}”. O prazo de revisão recomeçou. Sem resposta, é aceita em ${d.until}.`,
    }),
    window_extended: (d) => ({
      title: `${d.who} precisa de mais ${d.days} dias para revisar a etapa ${d.number}`,
      text: `“${d.milestone}” de “${d.project}”. Sem resposta, é aceita em ${d.until}.`,
    }),
    review_reminder: (d) => ({
      title: `A etapa ${d.number} espera por você até ${d.until}`,
      text: `“${d.milestone}” de “${d.project}”. Se você não responder até lá, é aceita e são pagos ${d.net}.`,
    }),
    outside_talk: (d) => ({
      title: 'Vocês conversaram por outro meio esta semana?',
      text: `Traga para a conversa o que combinaram sobre “${d.project}”. Quando um caso é decidido, só conta o que está no registro.`,
    }),
    refund_requested: (d) => ({
      title: `${d.who} pede ${d.amount} de volta`,
      text: `Da etapa ${d.number}, “${d.milestone}”, de “${d.project}”. Você decide; até lá o dinheiro continua protegido.`,
    }),
    refund_declined: (d) => ({
      title: `${d.who} não devolve ${d.amount}`,
      text: `Etapa ${d.number}, “${d.milestone}”, de “${d.project}”. O dinheiro continua protegido para o trabalho.`,
    }),
    refund_withdrawn: (d) => ({
      title: `${d.who} já não pede ${d.amount} de volta`,
      text: `Etapa ${d.number}, “${d.milestone}”, de “${d.project}”.`,
    }),
    refunded: (d) => ({
      title: `${d.who} devolve ${d.amount} a você`,
      text: `Da etapa ${d.number}, “${d.milestone}”, de “${d.project}”. O valor volta por onde veio; avisaremos quando chegar.`,
    }),
    refund_arrived: (d) => ({
      title: `${d.amount} foram devolvidos a você`,
      text: `De “${d.project}”. Seu banco pode levar alguns dias para mostrar.`,
    }),
    refund_failed: (d) => ({
      title: `Ainda não foi possível devolver ${d.amount}`,
      text: `De “${d.project}”. O dinheiro está seguro na casa; uma pessoa está cuidando disso.`,
    }),
    milestone_cancelled: (d) => ({
      title: `${d.who} cancelou a etapa ${d.number}`,
      text: `“${d.milestone}” de “${d.project}”. Nada foi pago por ela e não há trabalho pendente.`,
    }),
    card_offered: (d) => ({
      title: `${d.who} propõe trocar dados de contato`,
      text: `Para “${d.project}”. Os dois aparecem quando você der os seus; também é possível recusar.`,
    }),
    cards_shared: (d) => ({
      title: `Você e ${d.who} trocaram dados de contato`,
      text: `Para “${d.project}”. O que combinarem continua valendo no registro.`,
    }),
    card_declined: (d) => ({
      title: `${d.who} prefere conversar aqui`,
      text: `Ninguém leu seus dados de contato para “${d.project}”.`,
    }),
    engagement_cancelled: (d) => ({
      title: `“${d.project}” foi cancelado`,
      text: `${d.who} encerrou antes que houvesse um pagamento protegido.`,
    }),
    engagement_closed: (d) => ({
      title: `“${d.project}” foi encerrado`,
      text: 'Já não há dinheiro protegido. Você pode ler o registro quando quiser e contar como foi: as duas partes podem escrever uma avaliação.',
    }),
    case_opened: (d) => ({
      title: `${d.who} abriu o ${d.case} sobre a etapa ${d.number}`,
      text: `“${d.milestone}” de “${d.project}”. A oferta: ${d.toClient} voltam para o cliente, ${d.toProfessional} para o profissional. Responda até ${d.until}; sem resposta, um árbitro decide.`,
    }),
    case_offered: (d) => ({
      title: `${d.who} oferece outra coisa no ${d.case}`,
      text: `${d.toClient} voltam para o cliente, ${d.toProfessional} para o profissional. Responda até ${d.until}; sem resposta, um árbitro decide.`,
    }),
    case_reminder: (d) => ({
      title: `O ${d.case} espera a sua resposta`,
      text: `Sobre “${d.milestone}” de “${d.project}”. Até ${d.until}; sem resposta, um árbitro decide.`,
    }),
    case_settled: (d) => ({
      title: `O ${d.case} terminou em acordo`,
      text: `${d.toClient} voltam para o cliente; o profissional recebe ${d.net} depois da taxa de ${d.fee}.`,
    }),
    case_refund_opened: (d) => ({
      title: `${d.who} abriu o ${d.case} para conversar sobre um reembolso`,
      text: `“${d.milestone}” de “${d.project}”. A oferta: ${d.toClient} voltam para o cliente. Responda até ${d.until}; sem resposta, o caso termina e nada se move.`,
    }),
    case_refund_offered: (d) => ({
      title: `${d.who} oferece outro reembolso no ${d.case}`,
      text: `${d.toClient} voltam para o cliente. Responda até ${d.until}; sem resposta, o caso termina e nada se move.`,
    }),
    case_refund_reminder: (d) => ({
      title: `O ${d.case} espera a sua resposta`,
      text: `Sobre um reembolso de “${d.milestone}” de “${d.project}”. Até ${d.until}; sem resposta, o caso termina e nada se move.`,
    }),
    case_returned: (d) => ({
      title: `O ${d.case} terminou com um reembolso combinado`,
      text: `${d.toClient} voltam para o cliente e saem do saldo do profissional.`,
    }),
    case_ended: (d) => ({
      title: `O ${d.case} terminou sem reembolso`,
      text: `Sobre “${d.milestone}” de “${d.project}”. Nada se moveu.`,
    }),
    case_offered_late: (d) => ({
      title: `${d.who} propõe um acordo no ${d.case}`,
      text: `${d.toClient} voltam para o cliente, ${d.toProfessional} para o profissional. Você pode aceitar até ${d.until}; o árbitro continua enquanto isso.`,
    }),
    case_withdrawn: (d) => ({
      title: `O ${d.case} foi retirado`,
      text: `Sobre “${d.milestone}” de “${d.project}”. Nada se moveu, e o trabalho continua.`,
    }),
    case_paused: (d) => ({
      title: `${d.who} pausou o ${d.case}`,
      text: `Dias de pausa: ${d.days}. O prazo corre agora até ${d.until}.`,
    }),
    case_sent_back: (d) => ({
      title: `O ${d.case} volta para você`,
      text: 'Uma segunda pessoa não assinou a sua decisão. Leia o motivo na mesa e decida de novo.',
    }),
    case_late: (d) => ({
      title: `A decisão do ${d.case} está atrasada`,
      text: `Ela devia chegar até ${d.until}. Você recebe um aviso por dia até ela chegar; antes nada se move.`,
    }),
    case_late_desk: (d) => ({
      title: `O ${d.case} espera uma decisão e está atrasado`,
      text: `Ela foi prometida às duas partes até ${d.until}. Todo dia elas leem que não chegou.`,
    }),
    case_escalated: (d) => ({
      title: `O ${d.case} vai para um árbitro`,
      text: `Diga o que conta a seu favor até ${d.until}. Quem não diz nada é julgado pelo que está no registro.`,
    }),
    case_evidence: (d) => ({
      title: `${d.who} se manifestou no ${d.case}`,
      text: `As duas partes podem fazer isso até ${d.until}.`,
    }),
    case_deciding: (d) => ({ title: `O ${d.case} está sendo decidido`, text: `Um árbitro decide até ${d.until}.` }),
    case_taken: (d) => ({ title: `Um árbitro assumiu o ${d.case}`, text: `Sobre “${d.milestone}” de “${d.project}”.` }),
    case_awarded: (d) => ({
      title: `O ${d.case} está decidido`,
      text: `${d.toClient} para o cliente, ${d.toProfessional} para o profissional antes da taxa. Você pode pedir uma segunda análise até ${d.until}; se ninguém pedir, o dinheiro se move então.`,
    }),
    case_waived: (d) => ({
      title: `${d.who} aceita a decisão do ${d.case}`,
      text: 'Se você também aceitar, o dinheiro se move na hora.',
    }),
    case_second: (d) => ({
      title: `${d.who} pede uma segunda análise do ${d.case}`,
      text: `Outro árbitro decide até ${d.until}, e isso vale.`,
    }),
    case_executed: (d) => ({
      title: `O ${d.case} está encerrado e o dinheiro se moveu`,
      text: `${d.toClient} voltam para o cliente; o profissional recebe ${d.net} depois da taxa de ${d.fee}.`,
    }),
    assignment_offered: (d) => ({
      title: `“${d.project}” foi oferecido a você`,
      text: `${d.who} pede que você faça. Leia quando, onde e quanto paga; depois aceite, recuse ou ofereça outras condições.`,
    }),
    assignment_applied: (d) => ({
      title: `${d.who} se candidata a “${d.project}”`,
      text: 'Leia as condições e como cumpriu antes; depois escolha.',
    }),
    assignment_countered: (d) => ({
      title: `Outras condições para “${d.project}”`,
      text: `${d.who} oferece outras condições. Elas esperam sua resposta até ${d.until}.`,
    }),
    assignment_assigned: (d) => ({
      title: `“${d.project}” foi assumido`,
      text: `${d.who} aceitou. Tudo sobre ele está na página.`,
    }),
    assignment_declined: (d) => ({
      title: `${d.who} não aceitou as condições de “${d.project}”`,
      text: 'Isso não tem consequências.',
    }),
    assignment_confirm: (d) => ({
      title: `Confirme “${d.project}”`,
      text: `Começa ${d.until}. Diga que estará lá; quem não puder ir deve avisar agora.`,
    }),
    assignment_confirmed: (d) => ({
      title: `${d.who} confirmou “${d.project}”`,
      text: 'Vai estar lá.',
    }),
    assignment_arrived: (d) => ({
      title: `${d.who} chegou: “${d.project}”`,
      text: 'A chegada está registrada.',
    }),
    assignment_noted: (d) => ({
      title: `${d.who} anotou algo sobre “${d.project}”`,
      text: 'Leia na página do serviço.',
    }),
    assignment_held: (d) => ({
      title: `“${d.project}” está em pausa`,
      text: 'O cliente pausou o trabalho. O motivo está na página.',
    }),
    assignment_resumed: (d) => ({
      title: `“${d.project}” foi retomado`,
      text: 'O cliente retomou o trabalho.',
    }),
    assignment_instructed: (d) => ({
      title: `Novas instruções para “${d.project}”`,
      text: 'Leia na página do serviço.',
    }),
    assignment_shipped: (d) => ({
      title: `Há um envio para “${d.project}”`,
      text: `${d.who} informou onde está.`,
    }),
    assignment_asked: (d) => ({
      title: `${d.who} pede algo: “${d.project}”`,
      text: 'Espera sua resposta antes da entrega.',
    }),
    assignment_bonus: (d) => ({
      title: `Um bônus para “${d.project}”: ${d.amount}`,
      text: `${d.who} soma ao que você recebe.`,
    }),
    assignment_ask_accepted: (d) => ({
      title: `${d.who} aceitou: “${d.project}”`,
      text: 'O que você pediu vale a partir de agora.',
    }),
    assignment_ask_declined: (d) => ({
      title: `${d.who} não aceitou: “${d.project}”`,
      text: 'O que você pediu fica como estava.',
    }),
    assignment_completed: (d) => ({
      title: `${d.who} entregou “${d.project}”`,
      text: `Aprove ou devolva até ${d.until}. O silêncio aprova.`,
    }),
    assignment_sent_back: (d) => ({
      title: `“${d.project}” foi devolvido`,
      text: 'Falta algo; o que é está na página.',
    }),
    assignment_approved: (d) => ({
      title: `“${d.project}” foi aprovado: ${d.amount}`,
      text: 'O que é devido é pago agora ou no vencimento.',
    }),
    assignment_silence: (d) => ({
      title: `“${d.project}” foi aprovado pelo silêncio: ${d.amount}`,
      text: 'O prazo para revisar acabou sem resposta.',
    }),
    assignment_paid: (d) => ({
      title: `Você foi pago por “${d.project}”: ${d.amount}`,
      text: 'Veja em seus ganhos.',
    }),
    assignment_payment: (d) => ({
      title: `Pagamento de “${d.project}”: ${d.amount}, vence ${d.until}`,
      text: 'Pague na página do serviço. A partir de um dia após o vencimento conta como atrasado.',
    }),
    assignment_payment_late: (d) => ({
      title: `O pagamento de “${d.project}” está atrasado`,
      text: `${d.amount} venciam ${d.until}. O cliente também lê isto, e conta na ficha de desempenho dele.`,
    }),
    assignment_cancelled: (d) => ({
      title: `“${d.project}” foi cancelado`,
      text: 'O que você recebe, se houver, está na página.',
    }),
    assignment_withdrawn: (d) => ({
      title: `${d.who} não pode ir: “${d.project}”`,
      text: 'Está livre para outros de novo, e o pagamento volta para você.',
    }),
    assignment_absence: (d) => ({
      title: `O cliente diz que ninguém veio, ou que alguém saiu: “${d.project}”`,
      text: `Se foi diferente, diga até ${d.until}. No silêncio, o pagamento volta.`,
    }),
    assignment_contested: (d) => ({
      title: `${d.who} diz que foi diferente: “${d.project}”`,
      text: 'Resolvam entre vocês ou abram um caso.',
    }),
    assignment_abandoned: (d) => ({
      title: `“${d.project}” terminou sem o profissional`,
      text: 'O pagamento voltou, menos o que foi ganho por hora.',
    }),
    let_through: (d) => ({
      title: 'Um cliente abriu uma exceção para você',
      text: `${d.who} leu o que você não cumpre e deixa você seguir. O motivo está ao lado dos requisitos.`,
    }),
    pool_invited: (d) => ({
      title: 'Você recebeu um convite para um grupo de talentos',
      text: `${d.who} convida você para o grupo “${d.project}”. Leia para que ele serve e decida se entra.`,
    }),
    pool_applied: (d) => ({
      title: `Há uma candidatura para o seu grupo “${d.project}”`,
      text: `${d.who} quer entrar. Aceite a candidatura ou recuse com um motivo.`,
    }),
    pool_joined: (d) => ({
      title: `${d.who} entrou no seu grupo`,
      text: `Já participa de “${d.project}” e lê o que você escrever ao grupo.`,
    }),
    pool_taken_in: (d) => ({
      title: `Você já participa do grupo “${d.project}”`,
      text: 'O cliente aceitou a sua candidatura. As mensagens a todo o grupo ficam na página dele.',
    }),
    pool_turned_down: (d) => ({
      title: `Sua candidatura para “${d.project}” foi recusada`,
      text: 'O motivo está na página do grupo. Não conta para mais nada.',
    }),
    pool_left: (d) => ({
      title: `${d.who} saiu do seu grupo`,
      text: `Já não participa de “${d.project}”.`,
    }),
    pool_removed: (d) => ({
      title: `Você já não participa do grupo “${d.project}”`,
      text: 'Foi uma decisão do cliente. O motivo está na página do grupo e não conta para mais nada.',
    }),
    pool_post: (d) => ({
      title: `Há uma mensagem para o grupo “${d.project}”`,
      text: `${d.who} escreveu a todo o grupo. Leia na página do grupo.`,
    }),
    pool_closed: (d) => ({
      title: `O grupo “${d.project}” foi encerrado`,
      text: 'Não haverá novas mensagens. Você continua podendo ler o que foi escrito.',
    }),
    test_asked: (d) => ({
      title: `Pedem uma prova sua para “${d.project}”`,
      text: `${d.who} pede que você mostre um resultado. A proposta diz qual prova e com que mínimo.`,
    }),
    test_ended: () => ({
      title: 'Sua prova terminou',
      text: 'O resultado por seções está nas suas provas, com o dia a partir do qual você pode fazê-la de novo.',
    }),
    search_matched: (d) => ({
      title: `${d.number === '1' ? 'Um projeto novo combina' : `${d.number} projetos novos combinam`} com uma busca sua`,
      text: 'Veja enquanto são recentes: a lista começa pelos mais novos.',
    }),
    test_passed: () => ({
      title: 'Você passou em uma prova',
      text: 'Ela fica no seu perfil como selo, com a pontuação, enquanto vale.',
    }),
    reviews_published: (d) => ({
      title: `As avaliações de “${d.project}” foram publicadas`,
      text: 'Você pode lê-las e responder uma vez.',
    }),
    review_answered: (d) => ({
      title: `${d.who} respondeu à sua avaliação`,
      text: `Era sobre “${d.project}”.`,
    }),
    review_restored: (d) => ({
      title: `A sua avaliação de “${d.project}” voltou`,
      text: 'Você ganhou o recurso: ela está de novo nas páginas e conta como se nunca tivesse sido retirada.',
    }),
    review_annulled: (d) => ({
      title: `A sua avaliação de “${d.project}” foi anulada`,
      text: 'Uma pessoa da casa decidiu. Os motivos dizem por quê e como recorrer.',
    }),
    payout_declined: (d) => ({
      title: `Seu saque de ${d.amount} não foi aprovado`,
      text: 'O dinheiro está de novo no seu saldo. O motivo fica no seu registro.',
    }),
    payout_paid: (d) => ({
      title: `${d.amount} foram pagos a você`,
      text: 'Seu banco pode levar alguns dias para mostrar.',
    }),
    payout_failed: (d) => ({
      title: `O saque de ${d.amount} voltou`,
      text: 'O dinheiro está de novo no seu saldo. Confira sua conta e tente outra vez.',
    }),
    destination_changed: (d) => ({
      title: 'A conta para onde vai seu dinheiro mudou',
      text: `A nova conta pode ser usada a partir de ${d.until}. Se não foi você, mude sua senha e escreva para nós agora.`,
    }),
    record_alarm: () => ({
      title: 'O registro foi alterado',
      text: 'Algo no registro não é o que foi selado e assinado. Veja na mesa antes de fazer qualquer outra coisa.',
    }),
    case_file_failed: () => ({
      title: 'Não foi possível fazer o seu dossiê',
      text: 'Foram várias tentativas. O seu registro está íntegro e quem administra a casa já sabe. A página diz por quê; lá você pode pedir de novo.',
    }),
    case_file_alarm: () => ({
      title: 'Não foi possível fazer um dossiê',
      text: 'Foram várias tentativas. Quem o pediu já foi avisado; o que falhou está na mesa.',
    }),
    account_closing: (d) => ({
      title: 'A sua conta está sendo encerrada',
      text: `Em ${d.until}, ou assim que nada impedir. Até lá você pode voltar atrás na sua conta, em “Seus dados”. Não foi você? Cancele e troque a sua senha.`,
    }),
    words_held: () => ({
      title: 'A casa conserva as suas palavras por enquanto',
      text: 'Alguém que decide casos pôs uma retenção. O motivo está na página “Seus dados”.',
    }),
    talk_opened: (d) => ({
      title: 'A casa abriu a sua conversa',
      text: `Sobre “${d.project}”. Qual função foi, por quê e quando está no seu registro.`,
    }),
    words_removed: (d) => ({
      title: 'A casa tirou palavras da sua conversa',
      text: `Sobre “${d.project}”. Duas pessoas decidiram; o motivo está no registro.`,
    }),
    duty_given: (d) => ({ title: `Você tem uma nova função: ${d.roles}`, text: 'Ela está na mesa de trabalho.' }),
    duty_ended: (d) => ({
      title: `Sua função terminou: ${d.roles}`,
      text: 'Tudo o que você decidiu continua valendo.',
    }),
    alert: (d) => ({
      title: 'Você recebeu um alerta',
      text: `${d.facts} Ele baixa sua posição e se desfaz com o tempo. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    alert_suspended: (d) => ({
      title: `Um alerta, e sem novas propostas por ${d.days} dias`,
      text: `${d.facts} É a segunda vez nos dias que contam, então você não envia novas propostas até ${d.until}. Tudo o que está em andamento continua. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    alert_waits: (d) => ({
      title: 'Um alerta, e uma pessoa vai olhar o que segue',
      text: `${d.facts} O mais que seguiria espera até uma pessoa da casa olhar. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    violation: (d) => ({
      title: 'Foi declarada uma infração',
      text: `${d.facts} Ela baixa sua média e sua posição e se desfaz com o tempo. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    violation_suspended: (d) => ({
      title: `Uma infração, e uma suspensão de ${d.days} dias`,
      text: `${d.facts} A suspensão termina sozinha em ${d.until}. Tudo o que está em andamento continua. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    closing: (d) => ({
      title: 'Sua conta será encerrada',
      text: `${d.facts} Conta a partir de ${d.until}. O que está em andamento continua, você pode sacar o seu próprio dinheiro e levar seus dados. Você pode recorrer até ${d.appealUntil}, também depois de encerrada; outra pessoa decide.`,
    }),
    account_closed: () => ({
      title: 'Sua conta está encerrada',
      text: 'Você pode entrar, ler os motivos e recorrer. O que está em andamento termina, você pode sacar o seu próprio dinheiro e levar seus dados. Todo o resto é recusado.',
    }),
    step_declined: () => ({
      title: 'Uma pessoa olhou: nada mais segue',
      text: 'O alerta fica; o que teria seguido dele, não.',
    }),
    appeal_made: (d) => ({
      title: 'Recebemos seu recurso',
      text: `Outra pessoa responde até ${d.until}. Se a casa atrasar, aquilo de que você recorre fica em pausa.`,
    }),
    appeal_late: () => ({
      title: 'A casa está atrasada com seu recurso',
      text: 'Até alguém responder, nada daquilo de que você recorreu conta. O fim de uma suspensão não muda.',
    }),
    appeal_upheld: () => ({
      title: 'Seu recurso foi respondido: fica como está',
      text: 'Uma pessoa que não participou olhou. O motivo está junto aos motivos.',
    }),
    appeal_overturned: () => ({
      title: 'Você tinha razão, e sentimos muito',
      text: 'O que demos a você foi anulado. Conta como se nunca tivesse existido: na sua posição, no que você pode fazer e no que seguiria depois.',
    }),
    suspended: (d) => ({
      title: 'Por um tempo você não pode enviar novas propostas',
      text: `${d.facts} Termina sozinha em ${d.until}. Contratações em andamento, casos e saques continuam. Você pode recorrer até ${d.appealUntil}; outra pessoa decide.`,
    }),
    policy_announced: (d) => ({
      title: `Nova versão: ${d.policy}`,
      text: `A versão ${d.number} vale a partir de ${d.until}. O que acontecer antes é julgado pela versão que vale até lá. Você pode ler o que muda, palavra por palavra.`,
    }),
    company_joined: (d) => ({ title: `${d.who} agora age por ${d.company}`, text: `Como: ${d.roles}.` }),
    company_roles: (d) => ({ title: `Suas funções em ${d.company} mudaram`, text: `Agora: ${d.roles}.` }),
    company_left: (d) => ({
      title: `Você já não age por ${d.company}`,
      text: 'O que você fez por ela fica no registro.',
    }),
    company_member_left: (d) => ({
      title: `Uma pessoa já não age por ${d.company}`,
      text: 'O que ela fez fica no registro.',
    }),
    support_answered: () => ({ title: 'Respondemos sua mensagem', text: 'Você pode continuar escrevendo lá.' }),
  },
};
