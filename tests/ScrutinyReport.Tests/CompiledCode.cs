using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ScrutinyReport.Tests;

/// <summary>
/// A use of one thing by another in compiled code. <paramref name="From"/> is a type of ours; <paramref
/// name="Assembly"/> is empty where the thing used is in the same assembly; <paramref name="Member"/> is empty where a
/// type alone is named.
/// </summary>
internal readonly record struct Use(string From, string Assembly, string Namespace, string Type, string Member);

/// <summary>
/// Everything that the types of an assembly use, from its metadata and from the code of every method.
/// </summary>
internal sealed class CompiledCode
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    private readonly MetadataReader metadata;
    private readonly PEReader file;
    private readonly HashSet<Use> uses = [];

    private CompiledCode(PEReader file) => (this.file, metadata) = (file, file.GetMetadataReader());

    public static ImmutableArray<Use> UsesOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var code = new CompiledCode(file);
        foreach (var handle in code.metadata.TypeDefinitions)
        {
            code.ReadType(handle);
        }

        return [.. code.uses];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var (_, space, name) = Outermost(handle);
        var from = $"{space}.{name}";
        Add(from, type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(from, metadata.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            metadata.GetFieldDefinition(field).DecodeSignature(new Named(this, from), null);
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
        {
            method.DecodeSignature(new Named(this, from), null);
            if (method.RelativeVirtualAddress != 0)
            {
                ReadBody(from, file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void ReadBody(string from, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(new Named(this, from), null);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            var op = OpCodes[first == 0xFE ? (first << 8) | code.ReadByte() : first];
            switch (op.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Add(from, MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += targets * sizeof(int);
                    break;
                default:
                    code.Offset += Size(op.OperandType);
                    break;
            }
        }
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private void Add(string from, EntityHandle handle, string member = "")
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference when !handle.IsNil:
                var (assembly, space, name) = Outermost(handle);
                uses.Add(new(from, assembly, space, name, member));
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle)
                    .DecodeSignature(new Named(this, from), null);
                break;
            case HandleKind.MethodSpecification:
                var generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(new Named(this, from), null);
                Add(from, generic.Method);
                break;
            case HandleKind.MemberReference:
                var reference = metadata.GetMemberReference((MemberReferenceHandle)handle);
                Add(from, reference.Parent, metadata.GetString(reference.Name));
                break;
            case HandleKind.MethodDefinition:
                Add(from, metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Add(from, metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            default:
                break;
        }
    }

    private (string Assembly, string Namespace, string Name) Outermost(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var type = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
            return type.GetDeclaringType() is { IsNil: false } outer
                ? Outermost(outer)
                : ("", metadata.GetString(type.Namespace), metadata.GetString(type.Name));
        }

        var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? Outermost(reference.ResolutionScope)
            : (
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name),
                metadata.GetString(reference.Namespace),
                metadata.GetString(reference.Name));
    }

    /// <summary>Takes signatures apart and notes each type in them.</summary>
    private sealed class Named(CompiledCode code, string from) : ISignatureTypeProvider<int, object?>
    {
        public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            Note(handle);

        public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            Note(handle);

        public int GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle,
            byte rawTypeKind) => Note(handle);

        public int GetArrayType(int elementType, ArrayShape shape) => 0;

        public int GetByReferenceType(int elementType) => 0;

        public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

        public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

        public int GetGenericMethodParameter(object? genericContext, int index) => 0;

        public int GetGenericTypeParameter(object? genericContext, int index) => 0;

        public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

        public int GetPinnedType(int elementType) => 0;

        public int GetPointerType(int elementType) => 0;

        public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

        public int GetSZArrayType(int elementType) => 0;

        private int Note(EntityHandle handle)
        {
            code.Add(from, handle);
            return 0;
        }
    }
}
